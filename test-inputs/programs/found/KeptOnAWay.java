// check: default
// A base says that a closure is run on the spot, or that an element is only looked at. A body that
// overrides it keeps what it was given, in some roundabout way.

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

class KeptOnAWay<K, V> extends HashMap<K, V> {
  private final List<Object> objects = new ArrayList<>();
  private final Map<String, Object> named = new HashMap<>();
  private Object last;
  private BiConsumer<? super K, ? super V> kept;
  private Runnable later;
  private Executor executor;

  @Override
  public void forEach(BiConsumer<? super K, ? super V> action) {
    BiConsumer<? super K, ? super V> before = null;
    for (int i = 0; i < 2; i++) {
      if (before != null) {
        kept = before; // !! escape.by.closure
      }
      before = action;
    }
  }

  @Override
  public V computeIfAbsent(K key, Function<? super K, ? extends V> mapping) {
    Object[] all = {mapping};
    for (Object each : all) {
      last = each; // !! escape.by.closure
    }
    return null;
  }

  @Override
  public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> mapping) {
    Object any = mapping;
    if (any instanceof BiFunction<?, ?, ?> function) {
      objects.add(function); // !! escape.by.closure
    }
    return null;
  }

  @Override
  public V compute(K key, BiFunction<? super K, ? super V, ? extends V> mapping) {
    named.computeIfAbsent("last", name -> mapping); // !! escape.by.closure
    return null;
  }

  @Override
  public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
    later =
        new Runnable() {
          @Override
          public void run() {
            function.apply(null, null); // !! escape.by.closure
          }
        };
  }

  @Override
  public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> remapping) {
    executor.execute(() -> remapping.apply(value, value)); // !! capture.not.sendable
    return null;
  }
}

class KeptSet<E> extends TreeSet<E> {
  private final List<Object> objects = new ArrayList<>();
  private Object last;
  private Executor executor;

  @Override
  public E lower(E element) {
    last = element; // !! escape.to.field
    return super.lower(element);
  }

  @Override
  public E floor(E element) {
    objects.add(element); // !! escape.to.container
    return super.floor(element);
  }

  @Override
  public E higher(E element) {
    executor.execute(() -> System.out.println(element)); // !! capture.not.sendable
    return super.higher(element);
  }

  @Override
  public E ceiling(E element) {
    E copy = element;
    List.of("a").forEach(s -> objects.add(copy)); // !! escape.to.container
    return super.ceiling(element);
  }

  @Override
  public void forEach(Consumer<? super E> action) {
    Runnable run = () -> action.accept(null);
    executor.execute(run); // !! argument.not.sendable
  }
}
