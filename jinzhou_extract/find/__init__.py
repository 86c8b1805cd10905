"""Finding figures by a description: 规模以上工业增加值 增速 2025 目标."""
