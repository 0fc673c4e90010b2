// peer: rs184 accept: an intermediate value is consumed by a parsing step before the boundary
import dev.taskbound.annotations.Consumes;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Owner;

final class IntermediateConsumed {
  static String parse(@Consumes Owner owner) {
    String text = owner.lease().text().trim();
    owner.close();
    return text;
  }

  static void run() {
    Owner owner = new Owner(" text ");
    String parsed = parse(owner);
    Boundaries.detached(() -> System.out.println(parsed));
  }
}
