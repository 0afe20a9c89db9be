package voti.planning;

import voti.kit.testing.ServiceWalls;

class WallsTest extends ServiceWalls {

  WallsTest() {
    super("voti.planning");
  }
}
