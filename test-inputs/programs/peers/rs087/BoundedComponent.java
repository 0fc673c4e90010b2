// peer: rs087 reject: a record wants a type argument that may cross, and gets a confined value
import dev.taskbound.annotations.Unconfined;
import dev.taskbound.inputs.prelude.LocalCounter;

final class BoundedComponent {
  record Outer<T extends @Unconfined Object>(T value) {}

  static void run() {
    LocalCounter counter = new LocalCounter();
    var outer = new Outer<>(counter); // !! escape.by.argument
    System.out.println(outer.hashCode());
  }
}
