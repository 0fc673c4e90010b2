package com.example.jpa;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostLoadEvent;
import org.hibernate.event.spi.PostLoadEventListener;

/**
 * Two threads that overlap: the second task begins when the first has loaded its account but is not
 * done with it, and the first goes on when the second is as far.
 */
final class Overlap implements Executor, PostLoadEventListener {
  private static final long serialVersionUID = 1;

  private final transient CountDownLatch firstLoaded = new CountDownLatch(1);
  private final transient CountDownLatch secondLoaded = new CountDownLatch(1);
  private final transient CountDownLatch firstDone = new CountDownLatch(1);
  private final transient List<Thread> threads = new CopyOnWriteArrayList<>();

  Overlap(EntityManagerFactory factory) {
    factory
        .unwrap(SessionFactoryImplementor.class)
        .getEventEngine()
        .getListenerRegistry()
        .appendListeners(EventType.POST_LOAD, this);
  }

  @Override
  public void execute(Runnable task) {
    Thread thread = new Thread(threads.isEmpty() ? () -> first(task) : () -> second(task));
    threads.add(thread);
    thread.start();
  }

  /** Waits for both. */
  void end() throws InterruptedException {
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void first(Runnable task) {
    task.run();
    firstLoaded.countDown();
    firstDone.countDown();
  }

  private void second(Runnable task) {
    await(firstLoaded);
    task.run();
    secondLoaded.countDown();
  }

  @Override
  public void onPostLoad(PostLoadEvent event) {
    if (Thread.currentThread().equals(threads.get(0))) {
      firstLoaded.countDown();
      await(secondLoaded);
    } else {
      secondLoaded.countDown();
      await(firstDone);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
