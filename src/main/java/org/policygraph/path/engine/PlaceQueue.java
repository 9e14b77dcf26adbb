package org.policygraph.path.engine;

import java.util.Arrays;

/** Places by their distance, the nearest first: a heap that knows where each place stands in it. */
final class PlaceQueue {

    private final double[] distance;
    private final int[] heap;
    private final int[] position;
    private int size;

    /** Starts with all places whose distance is finite. */
    PlaceQueue(double[] distance) {
        this.distance = distance;
        heap = new int[distance.length];
        position = new int[distance.length];
        Arrays.fill(position, -1);
        for (int place = 0; place < distance.length; place++) {
            if (distance[place] < Double.POSITIVE_INFINITY) {
                add(place);
            }
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Adds a place, or moves it up when it has come nearer. */
    void add(int place) {
        if (position[place] < 0) {
            position[place] = size;
            heap[size++] = place;
        }
        int here = position[place];
        while (here > 0 && distance[heap[(here - 1) / 2]] > distance[place]) {
            put(heap[(here - 1) / 2], here);
            here = (here - 1) / 2;
        }
        put(place, here);
    }

    /** Takes the nearest place. */
    int remove() {
        int nearest = heap[0];
        position[nearest] = -1;
        int moved = heap[--size];
        if (size > 0) {
            sink(moved);
        }
        return nearest;
    }

    private void sink(int place) {
        int here = 0;
        while (2 * here + 1 < size) {
            int child = 2 * here + 1;
            if (child + 1 < size && distance[heap[child + 1]] < distance[heap[child]]) {
                child++;
            }
            if (distance[heap[child]] >= distance[place]) {
                break;
            }
            put(heap[child], here);
            here = child;
        }
        put(place, here);
    }

    private void put(int place, int here) {
        heap[here] = place;
        position[place] = here;
    }
}
