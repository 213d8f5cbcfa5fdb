"""Words that take up things by another name: "11 em bỏ học" of "11 học sinh bỏ học", "đơn vị" of "doanh nghiệp"."""

from __future__ import annotations

#: How a thing may be called again -> what it may have been called before.
_CALLED = {
    "bác": ("người cao tuổi", "hội viên"),
    "bản": ("thỏa ước", "hương ước", "quy ước", "bản cam kết"),
    "bệnh nhân": ("ca", "trường hợp", "người bệnh"),
    "buổi": ("cuộc", "phiên", "hội nghị"),
    "ca": ("trường hợp", "bệnh nhân", "người bệnh"),
    "cán bộ": ("người", "đồng chí"),
    "căn": ("nhà", "mái ấm"),
    "cháu": ("trẻ", "em", "học sinh", "thiếu nhi"),
    "chị": ("phụ nữ", "hội viên", "lao động nữ", "nữ"),
    "công chức": ("người", "đồng chí"),
    "công trình": ("dự án",),
    "cơ sở": ("doanh nghiệp", "đơn vị", "hộ kinh doanh", "nhà hàng", "cửa hàng"),
    "cuộc": ("phiên", "buổi", "hội nghị"),
    "cụ": ("người cao tuổi", "hội viên"),
    "dự án": ("công trình",),
    "đảng viên": ("quần chúng", "đồng chí"),
    "đồng chí": ("đảng viên", "cán bộ", "công chức", "viên chức", "quần chúng", "ủy viên", "bí thư", "hội viên",
                 "đoàn viên", "chiến sĩ", "dân quân"),
    "đơn vị": ("doanh nghiệp", "nhà thầu", "cơ sở", "công ty", "hợp tác xã", "trường", "cơ quan"),
    "doanh nghiệp": ("đơn vị", "công ty", "nhà thầu", "cơ sở"),
    "em": ("học sinh", "trẻ", "cháu", "học viên", "thiếu nhi", "đội viên", "thí sinh", "vận động viên", "sinh viên"),
    "giáo viên": ("nhà giáo",),
    "hội nghị": ("cuộc",),
    "mái ấm": ("nhà", "căn"),
    "người": ("lao động", "đối tượng", "công nhân", "bị can", "bị cáo", "cán bộ", "công chức", "viên chức", "học viên",
              "đảng viên", "hội viên", "đoàn viên", "thanh niên", "công dân"),
    "nhà": ("mái ấm", "căn"),
    "nhà giáo": ("giáo viên",),
    "nhà thầu": ("đơn vị",),
    "phiên": ("cuộc", "buổi"),
    "phương tiện": ("xe",),
    "quần chúng": ("đảng viên",),
    "thầy": ("giáo viên",),
    "thầy cô": ("giáo viên",),
    "trẻ": ("cháu", "em"),
    "trường hợp": ("ca", "người"),
    "viên chức": ("người", "đồng chí"),
    "xe": ("phương tiện", "mô tô", "ô tô"),
}  # fmt: skip


def called_before(noun: str) -> tuple[str, tuple[str, ...]]:
    """Return the name that a count's words begin with, and by what other names the things may have been told."""
    first, _, second = noun.partition(" ")
    for name in (f"{first} {second.partition(' ')[0]}", first):
        if name in _CALLED:
            return name, _CALLED[name]
    return "", ()
