// check: default
package guava;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.text.DecimalFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;

/** The copy holds text; the view's function has run when it is made. */
class CopyOfViewCrosses {
  void print(List<Double> prices, DecimalFormat format, ExecutorService pool) {
    ImmutableList<String> shown =
        ImmutableList.copyOf(Lists.transform(prices, price -> format.format(price)));
    pool.submit(() -> System.out.println(shown));
  }
}
