// A value that an owned reference lends dies with that reference, not with its shares.

import dev.taskbound.inputs.prelude.OwnedRef;
import dev.taskbound.inputs.prelude.View;

final class OwnedRefClosed {
  static int run() {
    OwnedRef<View> ref = new OwnedRef<>(new View(1, "init"));
    OwnedRef<View> share = ref.share();
    View view = ref.get();
    ref.close();
    share.close();
    return view.id(); // !! use.after.release
  }
}
