"""Why a file that was given is no picture, or no list of stops."""

from enum import StrEnum


class PictureProblem(StrEnum):
    """Why there is no picture in what was given."""

    NOT_ONE = "no picture"
    DAMAGED = "damaged"
    HEIC = "HEIC"
    PDF = "PDF"
    TIFF = "TIFF"
    SVG = "SVG"
    VIDEO = "video"
    FOLDER = "folder"
    CLOSED_FOLDER = "closed folder"
    SEVERAL = "several"
    GONE = "gone"
    NOT_OPENED = "not opened"
    TOO_LARGE = "too large"
    NO_DECODER = "no decoder"


class ListProblem(StrEnum):
    """Why a file is no list of stops."""

    SPREADSHEET = "spreadsheet"
    BINARY = "binary"
    EMPTY = "empty"
    TOO_LARGE = "too large"
    NO_HEADER = "no header"
    NO_NUMBER = "no column of customer numbers"
    NO_STOPS = "no stops"
    FOLDER = "folder"
    GONE = "gone"
    NOT_OPENED = "not opened"
    SEVERAL = "several"
