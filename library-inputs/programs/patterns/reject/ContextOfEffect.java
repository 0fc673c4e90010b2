// check: default
// source: https://github.com/typelevel/fs2-grpc/pull/86
// Symptom: "SEVERE: Context was not attached when detaching" with two requests within a second.
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
    Context previous = context.attach();
    compute.execute(
        () -> {
          try {
            effect.run();
          } finally {
            context.detach(previous); // !! capture.not.sendable
          }
        });
  }
}
