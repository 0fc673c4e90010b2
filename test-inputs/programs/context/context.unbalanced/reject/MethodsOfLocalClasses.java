// Methods of local and anonymous classes may enter, but the same number on all paths.

import dev.taskbound.inputs.prelude.Contexts;

final class MethodsOfLocalClasses {
  static void localClass(int rounds) {
    class Worker {
      void work(boolean early) {
        Contexts.enter(); // !! context.unbalanced
        if (early) {
          return;
        }
        Contexts.exit();
      }
    }
    for (int i = 0; i < rounds; i++) {
      System.out.println(new Worker());
    }
  }

  static Object anonymousClass() {
    return new Object() {
      int work(int rounds) {
        for (int i = 0; i < rounds; i++) {
          Contexts.enter(); // !! context.unbalanced
        }
        return rounds;
      }
    };
  }
}
