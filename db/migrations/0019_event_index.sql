-- What waits outside of the index is searched whole each time, and makes the planner leave the index aside.
ALTER INDEX "dispatches_events" SET (fastupdate = off);
