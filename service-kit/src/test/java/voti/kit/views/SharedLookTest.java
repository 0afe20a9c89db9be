package voti.kit.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SharedLookTest {

  private final AtomicInteger looks = new AtomicInteger();

  @Test
  void allWhoAskWhileItLastsShareOneLook() throws Exception {
    var asked = new CountDownLatch(8);
    var look =
        new SharedLook<>(
            () -> {
              await(asked);
              return looks.incrementAndGet();
            },
            Duration.ofMinutes(1));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ArrayList<Future<Integer>>();
      for (var i = 0; i < 8; i++) {
        answers.add(
            threads.submit(
                () -> {
                  asked.countDown();
                  return look.get();
                }));
      }
      for (var answer : answers) {
        assertThat(answer.get()).isEqualTo(1);
      }
    }
    assertThat(look.get()).isEqualTo(1);
  }

  @Test
  void whoComesLaterLooksAgain() {
    var look = new SharedLook<>(looks::incrementAndGet, Duration.ZERO);
    assertThat(look.get()).isEqualTo(1);
    assertThat(look.get()).isEqualTo(2);
  }

  @Test
  void aFailureIsToldAsItIsAndIsNotTheLastWord() {
    var look =
        new SharedLook<>(
            () -> {
              if (looks.incrementAndGet() == 1) {
                throw new IllegalArgumentException("away");
              }
              return "back";
            },
            Duration.ZERO);
    assertThatThrownBy(look::get).isInstanceOf(IllegalArgumentException.class).hasMessage("away");
    assertThat(look.get()).isEqualTo("back");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
