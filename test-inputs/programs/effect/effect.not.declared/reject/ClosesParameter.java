// A method that closes its parameter has to say @Consumes.

import dev.taskbound.inputs.prelude.Guard;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Session;

final class ClosesParameter {
  static void plain(Owner owner) {
    owner.lease().text();
    owner.close(); // !! effect.not.declared
  }

  void instanceMethod(int number, Guard guard) {
    System.out.println(number);
    guard.close(); // !! effect.not.declared
  }

  static void onOneBranch(Owner owner, boolean early) {
    if (early) {
      owner.close(); // !! effect.not.declared
    }
  }

  static void onBothBranches(Owner owner, boolean early) {
    if (early) {
      owner.close(); // !! effect.not.declared
    } else {
      System.out.println("late");
      owner.close(); // !! effect.not.declared
    }
  }

  static void atLast(Session session) {
    try {
      session.count();
    } finally {
      session.close(); // !! effect.not.declared
    }
  }
}
