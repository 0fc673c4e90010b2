// A record keeps its components, also where its constructor is private or local.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Owner;

final class PrivateAndLocalRecords {
  private record Kept(Object value) {}

  @Borrowed
  private record Lent(@Borrowed Lease lease) {}

  static int run(LocalCounter counter, Owner owner) {
    record Local(Object value) {}
    Local local = new Local(counter); // !! escape.by.argument
    Kept kept = new Kept(owner.lease()); // !! escape.by.argument
    Lent lent = new Lent(owner.lease());
    return local.hashCode() + kept.hashCode() + lent.lease().text().length();
  }
}
