// check: default
import java.text.*; import java.util.*; import java.util.stream.*;
class ParallelCollectTwice {
  static List<SimpleDateFormat> a(List<String> ps) {
    return ps.parallelStream()
        .map(p -> new SimpleDateFormat(p)) // !! result.not.sendable
        .collect(Collectors.toList());
  }
}
