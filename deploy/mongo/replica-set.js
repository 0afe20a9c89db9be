// Three voting members; run again it finds the set and changes nothing.
try {
  rs.status();
  print("the replica set stands");
} catch (notYet) {
  rs.initiate({
    _id: "voti",
    members: [1, 2, 3].map((n) => ({ _id: n - 1, host: `mongo-${n}:27017` })),
  });
  print("the replica set was made");
}
