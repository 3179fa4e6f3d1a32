# SPDX-FileCopyrightText: The Vitrine authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The second lock of the layers: fails when a file includes across a boundary that this table does not open. Linking
# cannot see it, because headers under /usr/include are found whether their library is linked or not.
cmake_minimum_required(VERSION 3.25)

set(layers app/base app/storage app/catalog app/orders media app/show ui ui/sentences)
set(OWN_app/base app/base/)
set(OWN_app/storage app/base/ app/storage/)
set(OWN_app/catalog app/base/ app/storage/ app/catalog/)
set(OWN_app/orders app/base/ app/storage/ app/catalog/ app/orders/)
set(OWN_media app/base/ media/)
set(OWN_app/show app/base/ app/catalog/ app/orders/ media/ app/show/)
set(OWN_ui/sentences app/base/ ui/sentences/)
set(OWN_ui app/base/ app/catalog/ app/orders/ media/ app/show/ ui/)

# Foreign headers that only one layer may see, as a pattern and the layer. Everything else in <> is free.
set(fenced
  "SQLiteCpp/|sqlite3\\.h" app/storage
  "obs|graphics/|media-io/|util/(base|platform|threading|bmem)|libav|libyuv|X11/" media
  "qrencode\\.h" app/show
  "QWidget|QApplication|QMessageBox|QDialog|QMainWindow|QtWidgets|QLabel|QPushButton|QListView|QStyle" ui)

set(violations "")
foreach(layer IN LISTS layers)
  file(GLOB_RECURSE files "${SOURCE_DIR}/${layer}/*.h" "${SOURCE_DIR}/${layer}/*.cpp")
  foreach(file IN LISTS files)
    file(RELATIVE_PATH name "${SOURCE_DIR}" "${file}")
    file(STRINGS "${file}" includes REGEX "^ *# *include")
    foreach(include IN LISTS includes)
      if(include MATCHES "include +\"([^\"]+)\"")
        set(target "${CMAKE_MATCH_1}")
        set(allowed FALSE)
        foreach(prefix IN LISTS OWN_${layer})
          if(target MATCHES "^${prefix}" OR target MATCHES "\\.moc$")
            set(allowed TRUE)
          endif()
        endforeach()
        # media's own folders below the top one are its private side.
        if(NOT layer STREQUAL "media" AND target MATCHES "^media/.+/")
          set(allowed FALSE)
        endif()
        if(NOT allowed)
          list(APPEND violations "${name} includes ${target}")
        endif()
      elseif(include MATCHES "include +<([^>]+)>")
        set(target "${CMAKE_MATCH_1}")
        set(rules ${fenced})
        while(rules)
          list(POP_FRONT rules pattern owner)
          if(target MATCHES "^(${pattern})" AND NOT layer STREQUAL owner)
            list(APPEND violations "${name} includes <${target}>, which only ${owner} may")
          endif()
        endwhile()
      endif()
    endforeach()
  endforeach()
endforeach()

# Libraries are not to know the composition root: files directly in app/.
file(GLOB_RECURSE all "${SOURCE_DIR}/app/*/*.h" "${SOURCE_DIR}/app/*/*.cpp" "${SOURCE_DIR}/media/*.h"
  "${SOURCE_DIR}/media/*.cpp" "${SOURCE_DIR}/ui/*.h" "${SOURCE_DIR}/ui/*.cpp")
list(LENGTH all count)
if(count LESS 10)
  message(FATAL_ERROR "Only ${count} source files found below ${SOURCE_DIR}: nothing was checked")
endif()
foreach(file IN LISTS all)
  file(STRINGS "${file}" roots REGEX "^#include \"app/[^/]+\"")
  if(roots)
    file(RELATIVE_PATH name "${SOURCE_DIR}" "${file}")
    list(APPEND violations "${name}: ${roots}")
  endif()
endforeach()

if(violations)
  list(JOIN violations "\n  " text)
  message(FATAL_ERROR "Layer rules broken:\n  ${text}")
endif()
message(STATUS "${count} files keep to their layers")
