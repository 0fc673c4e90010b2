// peer: rs154 accept: a closure reads a holder of its method and is put into that same holder
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Holder;
import dev.taskbound.inputs.prelude.Slice;

final class HolderOfItself {
  static void run(@Borrowed Slice slice) {
    Holder<Runnable> self = new Holder<>();
    self.set(() -> System.out.println(slice.get(0) + (self.get() == null ? 0 : 1)));
    self.get().run();
  }
}
