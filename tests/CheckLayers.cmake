# SPDX-FileCopyrightText: The Vitrine authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The second lock of the layers: fails when a file includes across a boundary that this table does not open. Linking
# cannot see it, because headers under /usr/include are found whether their library is linked or not.
cmake_minimum_required(VERSION 3.25)

set(layers app/base app/storage app/catalog app/orders app/sync media media/native app/show ui ui/sentences)
set(OWN_app/base app/base/)
set(OWN_app/storage app/base/ app/storage/)
set(OWN_app/catalog app/base/ app/storage/ app/catalog/)
set(OWN_app/orders app/base/ app/storage/ app/catalog/ app/orders/)
set(OWN_app/sync app/base/ app/storage/ app/catalog/ app/orders/ app/sync/)
set(OWN_media app/base/ media/)
set(OWN_media/native app/base/ media/)
set(OWN_app/show app/base/ app/catalog/ app/orders/ media/ app/show/)
set(OWN_ui/sentences app/base/ app/catalog/ ui/sentences/)
set(OWN_ui app/base/ app/catalog/ app/orders/ media/ app/show/ ui/)

# What of others a layer may see: the modules of Qt, and a pattern of other headers. C++'s own headers are for all, those
# of the system for files whose name ends in _linux.
set(core QtCore)
set(gui QtCore QtGui)
set(QT_app/base ${core})
set(QT_app/storage ${core})
set(QT_app/catalog ${core})
set(QT_app/orders ${core})
set(QT_app/sync ${core} QtNetwork)
set(QT_media ${gui})
set(QT_media/native ${gui})
set(QT_app/show ${gui})
set(QT_ui/sentences ${core})
set(QT_ui ${gui} QtWidgets QtSvg)
set(FOREIGN_app/base "tl/expected\\.hpp")
set(FOREIGN_app/storage "SQLiteCpp/.+|sqlite3\\.h")
set(FOREIGN_media/native "obs(-.+)?\\.h|media-io/.+|util/.+|libav.+|libyuv\\.h|X11/.+")
# The engine tells libobs its display and says FFmpeg's version; all else of C is reached through media/native.
set(FOREIGN_media "obs-nix-platform\\.h|libavutil/avutil\\.h")
set(FOREIGN_app/show "qrencode\\.h")
set(SYSTEM "(dlfcn|fcntl|netdb|unistd|sys/.+)\\.h")
if(NOT EXISTS "${QT_HEADERS}/QtCore/QString")
  message(FATAL_ERROR "QT_HEADERS, the folder of Qt's headers, is needed to tell its modules apart")
endif()

# Sets `result` to whether a file of the layer may include <target>.
function(may_include layer file target result)
  set(${result} TRUE PARENT_SCOPE)
  if(target MATCHES "^[a-z_]+$")
    return()
  endif()
  if(target MATCHES "^Qt?[A-Z]")
    foreach(module IN LISTS QT_${layer})
      if(EXISTS "${QT_HEADERS}/${module}/${target}")
        return()
      endif()
    endforeach()
  elseif(FOREIGN_${layer} AND target MATCHES "^(${FOREIGN_${layer}})$")
    return()
  elseif(file MATCHES "_linux\\.(h|cpp)$" AND target MATCHES "^${SYSTEM}$")
    return()
  endif()
  set(${result} FALSE PARENT_SCOPE)
endfunction()

set(violations "")
foreach(layer IN LISTS layers)
  file(GLOB_RECURSE files "${SOURCE_DIR}/${layer}/*.h" "${SOURCE_DIR}/${layer}/*.cpp")
  foreach(file IN LISTS files)
    file(RELATIVE_PATH name "${SOURCE_DIR}" "${file}")
    if(layer STREQUAL "media" AND name MATCHES "^media/native/")
      continue()
    endif()
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
        if(NOT layer MATCHES "^media" AND target MATCHES "^media/.+/")
          set(allowed FALSE)
        endif()
        if(NOT allowed)
          list(APPEND violations "${name} includes ${target}")
        endif()
      elseif(include MATCHES "include +<([^>]+)>")
        set(target "${CMAKE_MATCH_1}")
        may_include(${layer} "${name}" "${target}" allowed)
        if(NOT allowed)
          list(APPEND violations "${name} includes <${target}>")
        endif()
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

# What C calls stands in media/native: elsewhere nothing is handed to libobs or FFmpeg that they call back.
set(callbacks "obs_(source|output|encoder|service)_info " "obs_register_" "obs_([a-z_]+_)?add_[a-z_]*callback"
  "obs_queue_task" "os_task_queue_queue_task" "obs_set_ui_task_handler" "obs_find_modules" "obs_(load|save)_sources"
  "obs_([a-z_]+_)?enum_(all_)?(sources|scenes|modules|outputs|encoders|services|audio_|hotkey|items|active_|filters|full_)"
  "obs_data_array_enum" "obs_scene_atomic_update" "obs_transition_(audio|video)_render"
  "obs_hotkey_(pair_)?(register_|set_callback|update_atomic)" "obs_(source_replace_missing_file|missing_file_create)"
  "obs_(properties_add_button|properties_create_param|properties_set_param|property_set_modified_callback)"
  "(audio|video)_output_connect" "signal_handler_connect" "proc_handler_add" "base_set_(log|crash)_handler"
  "av_log_set_callback" "avio_alloc_context")
file(GLOB outside "${SOURCE_DIR}/media/*.h" "${SOURCE_DIR}/media/*.cpp")
foreach(file IN LISTS outside)
  file(RELATIVE_PATH name "${SOURCE_DIR}" "${file}")
  foreach(callback IN LISTS callbacks) # one by one: CMake takes no pattern with so many parentheses
    file(STRINGS "${file}" lines REGEX "${callback}")
    if(lines)
      list(APPEND violations "${name}, outside media/native, is called by C: ${lines}")
    endif()
  endforeach()
endforeach()

if(violations)
  list(JOIN violations "\n  " text)
  message(FATAL_ERROR "Layer rules broken:\n  ${text}")
endif()
message(STATUS "${count} files keep to their layers")
