// peer: cs003 reject: an iterator hands each borrow to its caller: an escape like a return
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.Iterator;

final class YieldedByIterator {
  static Iterator<Lease> run(Owner owner) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return true;
      }

      @Override
      public Lease next() {
        return owner.lease(); // !! escape.by.return
      }
    };
  }
}
