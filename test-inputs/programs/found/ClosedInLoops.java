// check: default
// Each element of a list that was filled elsewhere is another object: closing one leaves the next open.
import java.util.*; import java.io.*;
abstract class ClosedInLoops {
  protected abstract List<? extends InputStream> subs();
  boolean cs;
  void doClose() throws IOException {
    for (final InputStream r : subs()) { if (cs) { r.close(); } else { r.read(); } }
  }
  void two() throws IOException {
    IOException ioe = null;
    for (final InputStream r : subs()) { try { if (cs) { r.close(); } else { r.read(); } } catch (IOException e) { if (ioe == null) ioe = e; } }
  }
  void three(List<InputStream> l) throws IOException {
    for (InputStream r : l) { if (cs) { r.close(); } else { r.read(); } }
  }
}
abstract class Base<R extends InputStream> { private List<R> l; protected final List<? extends R> subs() { return l; } }
class Inheriting extends Base<InputStream> {
  boolean cs;
  void doClose() throws IOException {
    for (final InputStream r : subs()) { if (cs) { r.close(); } else { r.read(); } }
  }
}
