// check: default
// reject: section 4, "everything that can be known is still reported (... use after release)"; close() consumes unannotated.
import java.io.*; import java.util.*; import java.util.stream.*;
class ClosedStreams {
  private InputStream in;
  String a(File f) throws Exception {
    Scanner s = new Scanner(f);
    s.close();
    return s.nextLine(); // !! use.after.release
  }
  InputStream b(File f) throws Exception {
    try (InputStream x = new FileInputStream(f)) {
      return x; // !! escape.by.return
    }
  }
  Stream<String> c(File f) throws Exception {
    try (BufferedReader r = new BufferedReader(new FileReader(f))) {
      return r.lines(); // !! escape.by.return
    }
  }
}
