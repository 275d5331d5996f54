package no.parorendeportalen.network;

/** Somebody has that role in that unit in that time already; nothing is stored. */
public class SeatTaken extends RuntimeException {

    SeatTaken(String label) {
        super(label);
    }
}
