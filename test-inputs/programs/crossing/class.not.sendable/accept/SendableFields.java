// Key row: an explicitly sendable class whose fields all are.
import dev.taskbound.annotations.Unconfined;
import dev.taskbound.inputs.prelude.View;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

@Unconfined
final class SendableFields {
  enum Kind {
    FIRST,
    SECOND
  }

  private final String name;
  private final int[] numbers = new int[3];
  private final List<String> words = new ArrayList<>();
  private final AtomicReference<Kind> kind = new AtomicReference<>(Kind.FIRST);
  private volatile View view;

  SendableFields(String name, View view) {
    this.name = name;
    this.view = view;
  }

  String text() {
    return name + numbers.length + words + kind.get() + view.name();
  }
}
