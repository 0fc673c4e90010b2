package com.example.swing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntSupplier;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;
import javax.swing.event.ListDataEvent;
import javax.swing.event.ListDataListener;

/** Watches a panel as the event thread does, which may look at it whenever it is not busy. */
final class Probe extends RepaintManager implements ListDataListener {
  private final DefaultListModel<Integer> prices;
  private final IntSupplier total;
  private final List<String> wrong = new CopyOnWriteArrayList<>();
  private final List<String> strangers = new CopyOnWriteArrayList<>();

  Probe(DefaultListModel<Integer> prices, IntSupplier total) {
    this.prices = prices;
    this.total = total;
    prices.addListDataListener(this);
    RepaintManager.setCurrentManager(this);
  }

  /** Returns what the event thread saw that did not fit together. */
  List<String> wrong() {
    return wrong;
  }

  /** Returns the threads that changed what is shown, and are not the event thread. */
  List<String> strangers() {
    return strangers;
  }

  @Override
  public void intervalAdded(ListDataEvent event) {
    if (SwingUtilities.isEventDispatchThread()) {
      SwingUtilities.invokeLater(this::look);
    } else {
      onEventThread(this::look);
    }
  }

  @Override
  public void intervalRemoved(ListDataEvent event) {}

  @Override
  public void contentsChanged(ListDataEvent event) {}

  /** As in many projects' tests: each change of a component ends up here. */
  @Override
  public void addDirtyRegion(JComponent component, int x, int y, int width, int height) {
    if (!SwingUtilities.isEventDispatchThread()) {
      strangers.add(Thread.currentThread().getName());
    }
  }

  private void look() {
    List<Integer> shown = new ArrayList<>(Collections.list(prices.elements()));
    int sum = shown.stream().mapToInt(price -> price).sum();
    if (sum != total.getAsInt()) {
      wrong.add(shown + " with a total of " + total.getAsInt());
    }
  }

  /** Runs something on the event thread, and waits for its end. */
  static void onEventThread(Runnable body) {
    try {
      SwingUtilities.invokeAndWait(body);
    } catch (ReflectiveOperationException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
