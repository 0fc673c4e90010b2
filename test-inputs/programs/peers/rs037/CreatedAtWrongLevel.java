// peer: rs037 reject: created in the outer loop, consumed in an inner one three levels down
import dev.taskbound.inputs.prelude.Owner;

final class CreatedAtWrongLevel {
  static void run(int n) {
    for (int i = 0; i < n; i++) {
      Owner owner = new Owner("level " + i);
      for (int j = 0; j < n; j++) {
        for (int k = 0; k < n; k++) {
          for (int l = 0; l < n; l++) {
            Owner.finish(owner); // !! use.after.release
          }
        }
      }
    }
  }
}
