package dev.taskbound.differential;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.taskbound.differential.world.Arena;
import dev.taskbound.differential.world.Badge;
import dev.taskbound.differential.world.Bits;
import dev.taskbound.differential.world.Block;
import dev.taskbound.differential.world.Counter;
import dev.taskbound.differential.world.Gate;
import dev.taskbound.differential.world.GatePass;
import dev.taskbound.differential.world.Nursery;
import dev.taskbound.differential.world.Row;
import dev.taskbound.differential.world.Run;
import dev.taskbound.differential.world.Scenario;
import dev.taskbound.differential.world.Session;
import dev.taskbound.differential.world.World;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.Syscall;
import dev.taskbound.samples.kernel.TaskContextViolation;
import org.junit.jupiter.api.Test;

/** The programs' own classes notice what their annotations forbid. */
final class EnforcementTest {
  private static void violates(Scenario program) {
    assertThrows(TaskContextViolation.class, () -> World.run(program, new Bits(0)));
  }

  private static void works(Scenario program) {
    assertDoesNotThrow(() -> World.run(program, new Bits(0)));
  }

  @Test
  void whatIsConfinedDoesNotCross() {
    violates(
        bits -> {
          Counter counter = new Counter();
          Syscall.run(counter::increment);
        });
    violates(
        bits -> {
          Badge badge = Badge.current();
          Run.detached(badge::show);
        });
    works(
        bits -> {
          Badge badge = Badge.current();
          Run.now(badge::show);
          Run.scoped(badge.seal()::read);
        });
  }

  @Test
  void loansDieWithTheirOwnersAndWithAReset() {
    violates(
        bits -> {
          Arena arena = new Arena();
          Block block = arena.block().part();
          arena.reset();
          block.read();
        });
    violates(
        bits -> {
          Arena arena = new Arena();
          arena.free();
          arena.free();
        });
    violates(
        bits -> {
          Session session = new Session();
          Row row = session.row();
          session.close();
          row.cell();
        });
    works(
        bits -> {
          Arena arena = new Arena();
          arena.reset();
          arena.block().read();
          arena.close();
        });
  }

  @Test
  void rowsBelongToTheirContext() {
    violates(
        bits -> {
          Row row = new Session().row();
          Kthread.useMm(CurrentTask.current().mm().get());
          row.cell();
        });
  }

  @Test
  void whatIsForkedRunsBeforeTheScopeIsClosed() {
    violates(
        bits -> {
          try (Nursery nursery = new Nursery()) {
            Arena arena = new Arena();
            nursery.fork(arena::size);
            arena.close();
          }
        });
    works(
        bits -> {
          Arena arena = new Arena();
          try (Nursery nursery = new Nursery()) {
            nursery.fork(arena::size);
          }
          arena.close();
        });
  }

  @Test
  void gatesAreHeldOnceByOneTaskAndGivenBack() {
    violates(bits -> new Gate().look());
    violates(bits -> new Gate().unlock());
    violates(bits -> new Gate().lock());
    violates(
        bits -> {
          Gate gate = new Gate();
          gate.lock();
          gate.pass();
        });
    violates(
        bits -> {
          Gate gate = new Gate();
          GatePass pass = gate.pass();
          Run.scoped(gate::look);
          pass.close();
        });
    works(
        bits -> {
          Gate gate = new Gate();
          try (GatePass pass = gate.pass()) {
            gate.look();
            pass.show();
          }
          gate.lock();
          gate.unlock();
        });
  }
}
