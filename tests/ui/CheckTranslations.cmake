# SPDX-FileCopyrightText: The Vitrine authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Fails when a text of the window, the picture or the command line has no words in one of the languages. Works on copies of the .ts files.
cmake_minimum_required(VERSION 3.25)

file(GLOB ts_files "${SOURCE_DIR}/translations/*.ts")
list(LENGTH ts_files count)
if(NOT count EQUAL 4)
  message(FATAL_ERROR "Expected four languages, found ${count}")
endif()
file(REMOVE_RECURSE "${FOLDER}")
file(MAKE_DIRECTORY "${FOLDER}")
set(missing "")
foreach(ts_file IN LISTS ts_files)
  get_filename_component(name "${ts_file}" NAME)
  file(COPY "${ts_file}" DESTINATION "${FOLDER}")
  execute_process(
    COMMAND "${LUPDATE}" -silent -locations none -no-obsolete -I "${SOURCE_DIR}"
      "${SOURCE_DIR}/app" "${SOURCE_DIR}/media" "${SOURCE_DIR}/ui" -ts "${FOLDER}/${name}"
    RESULT_VARIABLE result ERROR_QUIET)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "lupdate failed on ${name}: ${result}")
  endif()
  file(READ "${FOLDER}/${name}" text)
  string(REGEX MATCHALL "<source>[^<]*</source>[ \n]*(<comment>[^<]*</comment>[ \n]*)?<translation type=\"unfinished\"" unfinished "${text}")
  foreach(entry IN LISTS unfinished)
    string(REGEX REPLACE "<source>([^<]*)</source>.*" "\\1" source "${entry}")
    list(APPEND missing "${name}: ${source}")
  endforeach()
  if(NOT text MATCHES "<message")
    list(APPEND missing "${name}: no text at all")
  endif()
endforeach()
if(missing)
  list(JOIN missing "\n  " lines)
  message(FATAL_ERROR "Without words (build the target vitrine_lupdate, then translate):\n  ${lines}")
endif()
