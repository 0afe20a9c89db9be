package voti.kit.toy;

import voti.kit.testing.HistoryIsComplete;

class KettleHistoryTest extends HistoryIsComplete {}
