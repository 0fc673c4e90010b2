// check: default
// source: https://github.com/typelevel/fs2-grpc/pull/86
// Fix: the context is attached and detached in the thread that runs the effect.
package grpc.effects;

import io.grpc.Context;
import java.util.concurrent.ExecutorService;

class ContextOfEffect {
  static final Context.Key<String> USER = Context.key("user");
  private final ExecutorService compute;

  ContextOfEffect(ExecutorService compute) {
    this.compute = compute;
  }

  void run(String user, Runnable effect) {
    Context context = Context.current().withValue(USER, user);
    compute.execute(
        () -> {
          Context previous = context.attach();
          try {
            effect.run();
          } finally {
            context.detach(previous);
          }
        });
  }
}
