/** What goes over the wire: headers, errors, bad input, and pages kept as bytes. Asked through a socket, so that nothing is mended on the way. */
package no.parorendeportalen.http;
