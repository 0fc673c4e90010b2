// The override returns what the base returns, or something less confined.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class LowerResult {
  interface Source {
    @CurrentTaskOnly
    Object next();

    @Borrowed
    Object borrowed();

    Object kept();
  }

  static final class Owned implements Source {
    @Override
    public String next() {
      return "next";
    }

    @Override
    public Object borrowed() {
      return new Object();
    }

    @Override
    public View kept() {
      return new View(1, "kept");
    }
  }

  static final class Lower implements Source {
    private final Owner owner = new Owner("own");

    @Override
    public @Borrowed Lease next() {
      return owner.lease();
    }

    @Override
    public @Borrowed Lease borrowed() {
      return owner.lease();
    }

    @Override
    public Object kept() {
      return "kept";
    }
  }

  static final class Handles implements Source {
    @Override
    public TaskHandle next() {
      return TaskHandle.current();
    }

    @Override
    public String borrowed() {
      return "text";
    }

    @Override
    public Integer kept() {
      return 1;
    }
  }
}
