// check: default
package guava;

import com.google.common.collect.FluentIterable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import java.text.DecimalFormat;
import java.util.List;
import java.util.Map;

class ViewsUsedHere {
  void print(List<Double> prices, Map<String, Double> named, DecimalFormat format) {
    for (String shown : Lists.transform(prices, price -> format.format(price))) {
      System.out.println(shown);
    }
    System.out.println(Iterables.any(prices, price -> format.format(price).isEmpty()));
    System.out.println(Maps.transformValues(named, price -> format.format(price)));
    ImmutableList<String> all =
        FluentIterable.from(prices).transform(price -> format.format(price)).toList();
    System.out.println(all);
  }
}
