package dev.taskbound.inputs.prelude;

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.BorrowsFrom;
import dev.taskbound.annotations.Consumes;
import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.annotations.PretendThread;
import dev.taskbound.annotations.RunsImmediately;

/** Methods to be overridden: each promises its callers something else. */
public class Hooks {
  private int calls;

  /** Is called on any receiver, without any lock. */
  public void plain() {
    calls++;
  }

  /** Only looks at {@code lease}. */
  public void look(@Borrowed Lease lease) {
    calls += lease.text().length();
  }

  /** Only looks at {@code value}, which may be confined to the current task. */
  public void inspect(@CurrentTaskOnly Object value) {
    calls += value == null ? 0 : 1;
  }

  /** May keep {@code lease}. */
  public void keep(Lease lease) {
    calls += lease.text().length();
  }

  /** Returns the number of calls, as text that anybody may keep. */
  public Object owned() {
    return "calls: " + calls;
  }

  /** Returns the lease of {@code owner}, borrowed from it. */
  @BorrowsFrom("owner")
  public @Borrowed Lease lent(@Borrowed Owner owner, @Borrowed Owner other) {
    return owner.lease();
  }

  /** Looks at {@code owner}, which stays open. */
  public void visit(Owner owner) {
    calls += owner.isClosed() ? 0 : 1;
  }

  /** Takes {@code owner} over and closes it. */
  public void end(@Consumes Owner owner) {
    owner.close();
  }

  /** Looks at {@code pool}, whose slices stay valid. */
  public void measure(Pool pool) {
    calls += pool.handedOut();
  }

  /** Needs {@code first} to be locked for reading. */
  @HoldsTableRead("first")
  public int count(Table first, Table second) {
    return first.size();
  }

  /** Runs {@code body} here and now. */
  public void now(@RunsImmediately Runnable body) {
    body.run();
  }

  /** Runs {@code body} here and now, at most once. */
  public void once(@RunsImmediately @Consumes Runnable body) {
    body.run();
  }

  /** Runs {@code body} in a new task context, which ends before the call returns. */
  public void scoped(@PretendThread Runnable body) {
    body.run();
  }

  /** Runs {@code body} in a new task context, perhaps later. */
  public void detached(@PretendThread(detached = true) Runnable body) {
    new Thread(body).start();
  }

  /** Runs {@code body} with {@code table} locked for reading. */
  public void reading(Table table, @HoldsTableRead("table") @RunsImmediately Runnable body) {
    table.reading(body);
  }
}
