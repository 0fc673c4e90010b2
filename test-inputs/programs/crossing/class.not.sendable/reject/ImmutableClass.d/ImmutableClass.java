// Key row: @Immutable declares a class sendable; here a type argument of a final field is not.
import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.Optional;
import net.jcip.annotations.Immutable;

@Immutable
final class ImmutableClass {
  private final String name;
  private final Optional<LocalCounter> counter; // !! class.not.sendable

  ImmutableClass(String name, Optional<LocalCounter> counter) {
    this.name = name;
    this.counter = counter;
  }

  String text() {
    return name + counter.isPresent();
  }
}
