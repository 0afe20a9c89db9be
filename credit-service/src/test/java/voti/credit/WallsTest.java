package voti.credit;

import voti.kit.testing.ServiceWalls;

class WallsTest extends ServiceWalls {

  WallsTest() {
    super("voti.credit");
  }
}
