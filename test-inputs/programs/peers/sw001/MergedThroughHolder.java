// peer: sw001 reject: consuming one of two values in a holder spoils the holder and its closure
import dev.taskbound.inputs.prelude.Holder;
import dev.taskbound.inputs.prelude.Owner;

final class MergedThroughHolder {
  static void run(boolean direct) {
    Owner first = new Owner("first");
    Owner second = new Owner("second");
    Holder<Owner> holder = new Holder<>(first);
    Runnable show = () -> System.out.println(holder.get());
    holder.set(second);
    Owner.finish(first);
    if (direct) {
      holder.set(second); // !! use.after.release
    } else {
      show.run(); // !! use.after.release
    }
  }
}
