# The first Python that has what the notebooks need; python3 of the PATH may be one that has not.
find_python() {
  local python
  for python in ${PYTHON:-} python3 /usr/bin/python3; do
    if "$python" -c 'import pandas, matplotlib, scipy, ipykernel, nbclient, nbconvert' 2>/dev/null; then
      echo "$python"
      return
    fi
  done
  return 1
}
