// check: default
// source: https://github.com/steve-perkins/fitnessjiffy-spring/issues/6
// Fix: an immutable formatter of java.time.
package fitness.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ControllerDateFormat {
  private final DateTimeFormatter dateFormat = DateTimeFormatter.ofPattern("yyyy-MM-dd");
  private final FoodService foods;

  ControllerDateFormat(FoodService foods) {
    this.foods = foods;
  }

  @GetMapping("/food")
  Map<String, Integer> eaten(@RequestParam(required = false) String day) {
    LocalDate wanted = day == null ? LocalDate.now() : LocalDate.parse(day, dateFormat);
    return foods.caloriesOn(wanted);
  }
}

interface FoodService {
  Map<String, Integer> caloriesOn(LocalDate day);
}
