// peer: rs193 accept: both parts of an object are let go, then what one borrowed from is changed
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;

final class PartsReleasedOneByOne {
  @Borrowed
  static final class Parts {
    Owner first;
    @Borrowed Slice second;

    Parts(Owner first, @Borrowed Slice second) {
      this.first = first;
      this.second = second;
    }
  }

  static int run() {
    Pool pool = new Pool();
    Parts parts = new Parts(new Owner("first"), pool.slice(1));
    int size = parts.second.size();
    parts.second = null;
    parts.first.close();
    pool.reset();
    return size + pool.handedOut();
  }
}
