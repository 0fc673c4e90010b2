// What a method has made, or was given for good, is its own.

import dev.taskbound.inputs.prelude.OwnedRef;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Session;
import dev.taskbound.inputs.prelude.View;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.KptrMap;
import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Task;

final class OwnLocals {
  static int made() {
    Owner owner = new Owner("a");
    int length = owner.lease().text().length();
    owner.close();
    return length;
  }

  static int tried() {
    try (Owner owner = new Owner("a");
        Pool pool = new Pool()) {
      pool.slice(1).size();
      pool.reset();
      return owner.lease().text().length();
    }
  }

  static int reassignedParameter(Owner owner) {
    int length = owner.lease().text().length();
    owner = new Owner("b");
    length += owner.lease().text().length();
    owner.close();
    return length;
  }

  static int ownReference(CurrentTask task, OwnedRef<View> ref) {
    OwnedRef<View> share = ref.share();
    int id = share.get().id();
    share.close();
    try (Ref<Task> owned = task.retain()) {
      return id + owned.get().pid();
    }
  }

  static void taken(KptrMap<Task> map) {
    map.xchg(0).ifPresent(Ref::close);
    map.xchg(1, CurrentTask.current().retain()).ifPresent(ref -> ref.close());
  }

  static void onlyLooks(Owner owner, Pool pool, Session session) {
    owner.lease().text();
    pool.slice(1).set(0, 1);
    session.cancel();
  }
}
