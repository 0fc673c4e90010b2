// A share of an owned reference is not borrowed from it.

import dev.taskbound.inputs.prelude.OwnedRef;
import dev.taskbound.inputs.prelude.View;

final class SharesAreOwned {
  static int run() {
    OwnedRef<View> share;
    try (OwnedRef<View> ref = new OwnedRef<>(new View(1, "init"))) {
      share = ref.share();
    }
    try (share) {
      return share.get().id();
    }
  }
}
