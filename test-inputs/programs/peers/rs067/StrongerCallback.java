// peer: rs067 accept: a callback that may cross is passed where nothing is asked of it
import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.annotations.Unconfined;
import java.util.function.Supplier;

final class StrongerCallback {
  static <T> T call(@RunsImmediately Supplier<T> body) {
    return body.get();
  }

  static <T> T forward(@Unconfined Supplier<T> body) {
    return call(body);
  }

  static String run(String text) {
    return forward(() -> text + "!");
  }
}
