"""The straight lines that a page of a PDF shows, whatever they are drawn with, and how much of it pictures cover."""

from __future__ import annotations

from array import array
from ctypes import byref, c_float, c_int
from itertools import pairwise

from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    Turn = int
    Box = tuple[float, float, float, float]
    Matrix = tuple[float, float, float, float, float, float]

#: Thicker is a surface; shorter is part of a picture.
_THICKEST = 3.0
_SHORTEST = 4.0
_MOST_OBJECTS = 100_000
_MOST_SEGMENTS = 100_000
_DEEPEST = 4
_SAME: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def turned(turn: Turn, left: float, bottom: float, right: float, top: float) -> Box:
    """Return a box as somebody sees it who turns the page until its words stand upright."""
    if turn == 0:
        return left, bottom, right, top
    if turn == 1:
        return bottom, -right, top, -left
    if turn == 2:
        return -right, -top, -left, -bottom
    return -top, left, -bottom, right


def shapes(pdfium: ModuleType, page: object, turn: Turn) -> tuple[array[float], float]:
    """Return the lines of a page, four numbers each, from left to right and from below, and the share of pictures."""
    return _Shapes(pdfium, turn).read(page)


class _Shapes:
    def __init__(self, pdfium: ModuleType, turn: Turn) -> None:
        self._pdfium = pdfium
        self._turn = turn
        self._lines = array("f")
        self._pictures = 0.0
        self._objects = _MOST_OBJECTS
        self._segments = _MOST_SEGMENTS

    def read(self, page: object) -> tuple[array[float], float]:
        pdfium = self._pdfium
        for number in range(min(pdfium.FPDFPage_CountObjects(page), _MOST_OBJECTS)):
            self._take(pdfium.FPDFPage_GetObject(page, number), _SAME, 0)
        area = pdfium.FPDF_GetPageWidthF(page) * pdfium.FPDF_GetPageHeightF(page)
        return self._lines, self._pictures / area if area > 0 else 0.0

    def _take(self, shape: object, outer: Matrix, depth: int) -> None:
        pdfium = self._pdfium
        self._objects -= 1
        if self._objects < 0:
            return
        kind = pdfium.FPDFPageObj_GetType(shape)
        if kind == pdfium.FPDF_PAGEOBJ_PATH:
            self._path(shape, outer)
        elif kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            left, bottom, right, top = self._bounds(shape, outer)
            self._pictures += (right - left) * (top - bottom)
        elif kind == pdfium.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
            inner = self._matrix(shape, outer)
            for number in range(min(pdfium.FPDFFormObj_CountObjects(shape), _MOST_OBJECTS)):
                self._take(pdfium.FPDFFormObj_GetObject(shape, number), inner, depth + 1)

    def _path(self, path: object, outer: Matrix) -> None:
        pdfium = self._pdfium
        bounds = self._bounds(path, outer)
        if _is_thin(bounds):
            self._add(bounds)
            return
        count = pdfium.FPDFPath_CountSegments(path)
        self._segments -= max(count, 0)
        if count < 2 or self._segments < 0:
            return
        fill, stroke = c_int(), c_int()
        pdfium.FPDFPath_GetDrawMode(path, byref(fill), byref(stroke))
        for points in self._runs(path, count, self._matrix(path, outer)):
            bounds = (min(points)[0], min([y for _, y in points]), max(points)[0], max([y for _, y in points]))
            if _is_thin(bounds):
                self._add(bounds)
            elif stroke.value:
                for (x, y), (to_x, to_y) in pairwise(points):
                    side = min(x, to_x), min(y, to_y), max(x, to_x), max(y, to_y)
                    if _is_thin(side):
                        self._add(side)

    def _runs(self, path: object, count: int, matrix: Matrix) -> Iterator[list[tuple[float, float]]]:
        """Yield the points of each part of a path that is drawn without lifting the pen; curves hold no lines."""
        pdfium = self._pdfium
        x, y = c_float(), c_float()
        points: list[tuple[float, float]] = []
        for number in range(count):
            segment = pdfium.FPDFPath_GetPathSegment(path, number)
            kind = pdfium.FPDFPathSegment_GetType(segment)
            if kind == pdfium.FPDF_SEGMENT_MOVETO and points:
                yield points
                points = []
            pdfium.FPDFPathSegment_GetPoint(segment, byref(x), byref(y))
            points.append(_moved(matrix, x.value, y.value))
            if pdfium.FPDFPathSegment_GetClose(segment):
                points.append(points[0])
        if points:
            yield points

    def _bounds(self, shape: object, outer: Matrix) -> Box:
        left, bottom, right, top = c_float(), c_float(), c_float(), c_float()
        self._pdfium.FPDFPageObj_GetBounds(shape, byref(left), byref(bottom), byref(right), byref(top))
        if outer is _SAME:
            return left.value, bottom.value, right.value, top.value
        (x, y), (to_x, to_y) = _moved(outer, left.value, bottom.value), _moved(outer, right.value, top.value)
        return min(x, to_x), min(y, to_y), max(x, to_x), max(y, to_y)

    def _matrix(self, shape: object, outer: Matrix) -> Matrix:
        own = self._pdfium.FS_MATRIX()
        if not self._pdfium.FPDFPageObj_GetMatrix(shape, byref(own)):
            return outer
        a, b = own.a * outer[0] + own.b * outer[2], own.a * outer[1] + own.b * outer[3]
        c, d = own.c * outer[0] + own.d * outer[2], own.c * outer[1] + own.d * outer[3]
        return (a, b, c, d, *_moved(outer, own.e, own.f))

    def _add(self, bounds: Box) -> None:
        self._lines.extend(turned(self._turn, *bounds))


def _is_thin(bounds: Box) -> bool:
    left, bottom, right, top = bounds
    thin, long = sorted((right - left, top - bottom))
    return thin <= _THICKEST and long >= _SHORTEST


def _moved(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f
