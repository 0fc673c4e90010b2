// check: default
// In code without annotations no modes are judged, whatever the base is.

import dev.taskbound.inputs.prelude.Hooks;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Table;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.Executor;

final class UnmarkedOverrides {
  static final class OfMarked extends Hooks {
    @Override
    public void look(Lease lease) {
      System.out.println(lease.text());
    }

    @Override
    public void inspect(Object value) {
      System.out.println(value);
    }

    @Override
    public LocalCounter owned() {
      return new LocalCounter();
    }

    @Override
    public void end(Owner owner) {
      System.out.println(owner.isClosed());
    }

    @Override
    public int count(Table first, Table second) {
      return 0;
    }
  }

  static final class OfModelled implements Executor, Iterator<Lease> {
    @Override
    public void execute(Runnable command) {
      command.run();
    }

    @Override
    public boolean hasNext() {
      return false;
    }

    @Override
    public Lease next() {
      throw new NoSuchElementException();
    }
  }
}
