import { serve } from "../../src/pulumi/serve";
import { chinaAutomotive } from "./pack";

serve(chinaAutomotive, __filename);
