// What a counted reference lends is @Borrowed.

import dev.taskbound.inputs.prelude.OwnedRef;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class CastOfReferenced {
  static int run(OwnedRef<View> ref) {
    View view = ref.get();
    return view instanceof TaskHandle task ? task.id() : 0; // !! cast.to.handle
  }
}
