// check: default
// release: 22
import java.lang.foreign.*;
class SharedArenaAfterClose {
  static void a() {
    Arena a = Arena.ofShared();
    a.close();
    a.allocate(1); // !! use.after.release
  }
}
