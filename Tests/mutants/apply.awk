# Applies one slip of the list to one file, whose new text goes to the standard output.
#
# usage: awk -v name=NAME -f apply.awk LIST FILE
#
# Lines of the slip that begin with "-" or two blanks have to be consecutive lines of the file, but for their
# indentation, at exactly one place; "-" lines are left out there, "+" lines put in. Otherwise the status is 1.

function trimmed(text) {
  sub(/^[ \t]+/, "", text)
  return text
}

FNR == 1 { fileNumber++ }

fileNumber == 1 {
  if ($1 == "@") {
    inside = $2 == name
  } else if (inside && /^[-+ ]/) {
    count++
    kind[count] = substr($0, 1, 1)
    text[count] = trimmed(substr($0, 2))
    if (kind[count] != "+") old[++olds] = text[count]
  }
  next
}

{ line[++lines] = $0 }

END {
  if (olds == 0) {
    print name ": no such slip" >"/dev/stderr"
    exit 1
  }
  for (start = 1; start + olds - 1 <= lines; start++) {
    for (i = 1; i <= olds; i++) if (trimmed(line[start + i - 1]) != old[i]) break
    if (i > olds) {
      places++
      place = start
    }
  }
  if (places != 1) {
    print name ": its lines are at " places + 0 " places of the file, not at one" >"/dev/stderr"
    exit 1
  }
  for (i = 1; i < place; i++) print line[i]
  next_line = place
  for (i = 1; i <= count; i++) {
    if (kind[i] == "+") {
      match(line[place], /^[ \t]*/)
      print substr(line[place], 1, RLENGTH) text[i]
    } else {
      if (kind[i] == " ") print line[next_line]
      next_line++
    }
  }
  for (i = next_line; i <= lines; i++) print line[i]
}
